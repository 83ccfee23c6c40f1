/** What funding keeps as entities. */
package fr.maillage.funding.model;
