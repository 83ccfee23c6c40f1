/** Members rank what comes first, by a link of a message; what they say is counted. */
package fr.maillage.committee.ranking;
