/** The links by which accounts subscribe to the calendar. */
package fr.maillage.calendar.persistence;
