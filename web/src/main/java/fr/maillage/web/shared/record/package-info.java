/** Pages, files and endpoints of all kinds of records: what a kind's own build on. */
package fr.maillage.web.shared.record;
