/** Both sides compared: the page, its files and its endpoint. */
package fr.maillage.web.diagnosis.compare;
