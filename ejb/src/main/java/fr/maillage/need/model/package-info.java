/** Rules on the values of indicators of needs. */
package fr.maillage.need.model;
