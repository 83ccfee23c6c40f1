/** The tables of bodies and gatherings as entities. */
package fr.maillage.committee.model;
