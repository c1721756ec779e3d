package kz.iin.desk;

/**
 * What is known about an application beside itself.
 *
 * @param suspected whether somebody may be the applicant
 * @param printed whether the original of the certificate in force is
 * @param leftToAnother whether two have to agree on the number, and who looks had his say already
 */
record Circumstances(boolean suspected, boolean printed, boolean leftToAnother) {}
