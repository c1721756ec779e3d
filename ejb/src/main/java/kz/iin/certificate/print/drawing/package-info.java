/** Vector drawings on a printed form, made in Java: the QR code, and the arms from an SVG file. Uses FOP, and nothing of ours. */
package kz.iin.certificate.print.drawing;
