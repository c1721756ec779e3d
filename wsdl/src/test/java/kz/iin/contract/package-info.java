/** The contracts keep the promises that every one of them makes, and every message has samples that show it (issue 2). */
package kz.iin.contract;
