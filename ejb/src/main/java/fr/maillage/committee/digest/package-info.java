/** Things that await each member of a committee, told in one message as often as she likes, and on a page of hers. */
package fr.maillage.committee.digest;
