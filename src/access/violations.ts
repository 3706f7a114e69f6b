/** Codes of PostgreSQL (appendix A of its manual) for what its constraints refuse. */
const codes = { exclusion: '23P01', unique: '23505', foreignKey: '23503', check: '23514' } as const;

/** True where the database refused a row for that kind of constraint. */
export function isViolation(error: unknown, kind: keyof typeof codes): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === codes[kind];
}
