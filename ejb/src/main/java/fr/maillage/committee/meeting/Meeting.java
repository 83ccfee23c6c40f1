package fr.maillage.committee.meeting;

import fr.maillage.committee.GatheringView;

/** A gathering with what is counted of it. */
public record Meeting(GatheringView gathering, MeetingFigures figures) {}
