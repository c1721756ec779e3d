/** Drafts without a store: what is typed, what it means, what it lacks. */
package kz.iin.counter;
