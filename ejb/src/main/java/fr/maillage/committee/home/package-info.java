/** Card of a committee that a member of it who has an account sees on her first page. */
package fr.maillage.committee.home;
