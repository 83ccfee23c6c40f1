/** Shows, files and describes the lists of all kinds by their declarations ({@link fr.maillage.record.list.ListSpec}). */
package fr.maillage.web.shared.list;
