/** One at a time opens or decides attempts of a subject; taken before the attempt's own row. */
export const subjectLock = ({ subjectType, subjectId }: { subjectType: string; subjectId: string }): string =>
  `payments:subject:${subjectType}:${subjectId}`;
