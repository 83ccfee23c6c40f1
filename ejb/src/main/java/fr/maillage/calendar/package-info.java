/**
 * One calendar of what features date: each brings its {@link fr.maillage.calendar.CalendarSource}, and nobody names a feature
 * here. Owns {@code calendar_feed}. May use {@code notification}, {@code territory}, {@code identity} and {@code shared}.
 */
package fr.maillage.calendar;
