/** Indicators for people and programs: dashboard, one indicator in detail, exports, REST. May use {@code web.shared}. */
package fr.maillage.web.indicator;
