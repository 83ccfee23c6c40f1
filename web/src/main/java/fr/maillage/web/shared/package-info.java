/**
 * What every page and endpoint uses: texts in two languages, the state of lists, notices, navigation, security
 * headers. Knows no feature except where the navigation lists them.
 */
package fr.maillage.web.shared;
