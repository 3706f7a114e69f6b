import pino from 'pino';

export type Logger = pino.Logger;

/**
 * The program's log, JSON lines on standard error. Database errors carry the parameters of the query, which can be
 * personal data: `detail`, `parameters` and `where` never reach the log.
 */
export function createLogger(level: pino.LevelWithSilentOrString): Logger {
  return pino(
    {
      level,
      redact: {
        paths: ['error.detail', 'error.parameters', 'error.where', '*.password', '*.token', '*.secret'],
        censor: '[redacted]',
      },
      serializers: { error: pino.stdSerializers.err },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
