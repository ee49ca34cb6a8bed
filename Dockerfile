# The application alone: its database is given by NEO4J_URI (see compose.yaml).
FROM node:24.21.0-bookworm-slim

WORKDIR /srv/maillage
COPY package.json package-lock.json .npmrc ./
RUN npm install --omit=dev
COPY . .
RUN node api/launcher/build-pages.ts \
  && mkdir -p /var/lib/maillage \
  && chown node:node /var/lib/maillage

USER node
ENV HOST=0.0.0.0 PORT=4000 MAILLAGE_HOME=/var/lib/maillage NODE_ENV=production
VOLUME /var/lib/maillage
EXPOSE 4000
# Node itself is the first process: it hears the stop that npm would keep for itself.
CMD ["node", "api/launcher/start.ts"]
