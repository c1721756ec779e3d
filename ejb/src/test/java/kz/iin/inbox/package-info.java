/** When a message is one that was answered already, and for how long that is known (issue 3, item 6). */
package kz.iin.inbox;
