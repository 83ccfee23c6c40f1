package fr.maillage.committee.meeting;

import java.time.LocalDate;

/**
 * Figures of a meeting.
 *
 * @param comes how many of those who were invited said that they come
 * @param present how many members were there
 * @param minutes draft, sent or approved: of the latest version that the reader may read; null for none
 * @param approvedOn null unless that version is approved
 */
public record MeetingFigures(long invited, long comes, long present, String minutes, LocalDate approvedOn) {}
