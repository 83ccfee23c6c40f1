/** What every page and endpoint shares. Knows no feature's pages. */
package fr.maillage.web.shared;
