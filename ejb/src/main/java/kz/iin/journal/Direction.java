package kz.iin.journal;

/** Who asked: they us, or we them. */
public enum Direction {
    IN,
    OUT
}
