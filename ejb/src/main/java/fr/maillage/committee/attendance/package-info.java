/** Who took part in gatherings: ticked off by officers, or said at the door. */
package fr.maillage.committee.attendance;
