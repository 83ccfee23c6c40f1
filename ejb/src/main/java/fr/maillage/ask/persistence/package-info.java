/** The table of the links by which people are asked. */
package fr.maillage.ask.persistence;
