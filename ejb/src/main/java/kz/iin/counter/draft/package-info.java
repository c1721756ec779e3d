/**
 * Drafts of applications: started, saved by themselves, changed by one officer at a time, filed or declined through the very
 * use cases that submissions go through, destroyed when nobody comes back to them. Only officers of the mission see them.
 */
package kz.iin.counter.draft;
