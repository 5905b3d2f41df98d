# The coach in a container: built with the locked dependencies, run by a user without rights.
FROM python:3.12-slim-bookworm AS build
COPY requirements.lock /
# pip stays outside the environment, and its downloads outside the image
RUN python -m venv --without-pip /venv \
 && pip --python /venv/bin/python install --no-cache-dir --disable-pip-version-check \
      --require-hashes -r /requirements.lock

FROM python:3.12-slim-bookworm
WORKDIR /app
COPY --from=build /venv /venv
COPY pyproject.toml LICENSE ./
COPY migrations migrations
COPY scenarios scenarios
COPY handlers handlers
COPY bot bot
RUN python -m compileall -q bot handlers migrations scenarios \
 && useradd --system --uid 10001 --user-group --no-create-home coach \
 && install -d -o coach -g coach /app/data
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    DATABASE_URL=sqlite+aiosqlite:////app/data/coach.db
VOLUME /app/data
# where Telegram's updates come in with WEBHOOK_URL; polling needs no port
EXPOSE 8443
# by number, so that Kubernetes can see that it is not root
USER 10001:10001
# asks the running bot over its local socket: its tasks run and its database answers
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-m", "bot", "health"]
# no shell in between: the bot itself gets SIGTERM, and ends within 4 seconds
CMD ["python", "-m", "bot"]
