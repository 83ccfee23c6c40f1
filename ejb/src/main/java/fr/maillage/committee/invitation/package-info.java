/** Who is invited to gatherings, and what she answers by the link of her message. */
package fr.maillage.committee.invitation;
