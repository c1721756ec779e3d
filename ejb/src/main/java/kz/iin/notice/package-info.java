/**
 * The notice of a refusal: the grounds in the words of the law, the reasons that the operator gave, and how to go on. Reads
 * downstream of {@code application}; uses {@code decision}.
 */
package kz.iin.notice;
