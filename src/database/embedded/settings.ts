/** The port in the name of the socket; no network port is opened. */
export const PORT = 5432;

/**
 * Settings given at each start, so that a new version of Fondouk may change them. They suit a small machine shared with
 * the program; an installation that needs more sets DATABASE_URL.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(PORT),
  unix_socket_permissions: '0700',

  // A confirmed write survives a cut of power.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',

  max_connections: '50',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Bounds recovery after a crash to some seconds.
  max_wal_size: '512MB',
  // Parallel workers share memory through /dev/shm, which containers limit to 64 MB, and gain nothing on two cores.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  // Reading by the asking process itself: three processes fewer than the default of PostgreSQL 18.
  io_method: 'sync',
  jit: 'off',
  // Work for a program that was killed ends with it (milliseconds).
  client_connection_check_interval: '2000',

  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_line_prefix: '%m [%p] ',
  // Details and statements carry personal data: the program logs its own errors, redacted.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
};
