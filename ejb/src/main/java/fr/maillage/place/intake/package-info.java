/** The taking in of records from files, in chunks. */
package fr.maillage.place.intake;
