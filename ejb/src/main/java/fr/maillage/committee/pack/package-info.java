/**
 * The pack of a meeting: its sections, chosen and ordered per gathering or as the habit of a body; its editions for members
 * and for officers, made by the job of reports; and the links by which members read it without an account.
 */
package fr.maillage.committee.pack;
