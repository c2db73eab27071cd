package io.github.tribikos.it.festival;

/** For those who work here. */
public class CrewBand extends Wristband {}
