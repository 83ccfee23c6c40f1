/**
 * The plan: frames (schemes, roadmaps, protocols) with their versions, axes and objectives, which actions answer to. May
 * use the platform, {@code committee}, {@code person}, {@code diagnosis}, {@code document}, {@code actor} and {@code place}.
 */
package fr.maillage.plan;
