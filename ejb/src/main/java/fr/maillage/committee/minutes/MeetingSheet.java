package fr.maillage.committee.minutes;

import fr.maillage.committee.GatheringDetail;
import java.util.List;

/**
 * The one screen of a secretary while a gathering goes on.
 *
 * @param version the number of the minutes that are written; those that are written first where there are none
 * @param state of these minutes; texts are taken while they are a draft
 */
public record MeetingSheet(GatheringDetail gathering, int version, String state, List<MeetingLine> lines) {}
