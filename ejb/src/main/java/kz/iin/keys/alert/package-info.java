/**
 * Alerts about keys that end: 60, 30 and 7 days ahead, and when none is in force. Kept in {@code key_alert}, told once in the log.
 */
package kz.iin.keys.alert;
