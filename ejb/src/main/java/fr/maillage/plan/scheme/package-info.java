/** Content of frames at a time: versions from draft to adopted, their axes and objectives, and what differs between two. */
package fr.maillage.plan.scheme;
