/**
 * Estimates the weights of a comparison from pairs of a register, without being told which pairs are of one person:
 * expectation and maximisation by Dempster, Laird and Rubin, on the model of Fellegi and Sunter. May use
 * {@code duplicates.comparison}.
 */
package kz.iin.duplicates.estimation;
