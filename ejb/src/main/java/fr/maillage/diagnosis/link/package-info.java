/** Common part of records that people answer by a link: a secret that is signed, renewed, and gone with the archive. */
package fr.maillage.diagnosis.link;
