import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/** The two types of the pages as a style sheet, to stand inside a file: it then reads the same where they are not installed. */
export async function fontStyles(): Promise<string> {
  const [sans, title] = await Promise.all([inter, serif].map(asDataAddress));
  const face = (family: string, data: string | null | undefined) =>
    data ? `@font-face{font-family:"${family}";font-weight:100 900;src:url(${data}) format("woff2")}` : '';
  return face('Inter Variable', sans) + face('Source Serif 4 Variable', title);
}

async function asDataAddress(address: string): Promise<string | null> {
  try {
    const blob = await (await fetch(address)).blob();
    return await new Promise((told) => {
      const reader = new FileReader();
      reader.onload = () => told(String(reader.result));
      reader.onerror = () => told(null);
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
}
