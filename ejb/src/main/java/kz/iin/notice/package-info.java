/**
 * The notice of a refusal: the grounds in the words of the law, the reasons that the operator gave, and how to go on. And what
 * the applicant takes along from the counter: the receipt, or the notice that papers were not accepted. Reads downstream of
 * {@code application}; uses {@code decision}, {@code number} and the printing of {@code certificate}.
 */
package kz.iin.notice;
