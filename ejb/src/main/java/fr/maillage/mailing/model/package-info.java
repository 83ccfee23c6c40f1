/** The tables of contact lists as entities. */
package fr.maillage.mailing.model;
