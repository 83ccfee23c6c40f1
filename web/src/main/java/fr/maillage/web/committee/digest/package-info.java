/** The page of what awaits a member, behind the link of her message, and her card on the first page. */
package fr.maillage.web.committee.digest;
