// Dates as they stand on the paper, 17.10.1984, and as programs tell them, 1984-10-17; as far as each is known.

export const onPaper = (told) => told.split('-').reverse().join('.');

export const asTold = (written) => written.trim().split('.').reverse().join('-');
