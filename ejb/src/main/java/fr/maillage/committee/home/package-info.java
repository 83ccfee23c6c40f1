/** What a member of a committee who has an account sees of it on her first page. */
package fr.maillage.committee.home;
