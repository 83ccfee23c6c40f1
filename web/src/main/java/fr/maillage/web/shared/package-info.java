/**
 * Tools that every page and endpoint uses: texts in two languages, the state of lists, notices, navigation, security
 * headers. Knows no feature: each announces itself by a bean of {@code shared.feature}.
 */
package fr.maillage.web.shared;
