/** What is concluded from what was said, on what it rests, and what took its place. */
package fr.maillage.diagnosis.finding;
