import { beforeEach, describe, expect, it } from 'vitest';
import {
  expectBeforeReady,
  liveness,
  noteDone,
  noteStopping,
  readiness,
  treeStep,
} from '#lib/observe/health.ts';
import { noteFailedAnswer, noteGoodAnswer } from '#lib/observe/source.ts';

// Both are states of the process: each test begins as one that has just started and ends as it began.
beforeEach(() => {
  noteGoodAnswer('gubernur', Date.now());
});

describe('an instance', () => {
  it('is not ready, and says why, until every contest was asked for and it listens', () => {
    expectBeforeReady(['not listening yet', treeStep('gubernur'), treeStep('bupati')]);
    expect(readiness()).toMatchObject({
      status: 'notReady',
      reasons: ['not listening yet', treeStep('gubernur'), treeStep('bupati')],
    });
    noteDone('not listening yet');
    noteDone(treeStep('gubernur'));
    expect(readiness().reasons).toEqual([treeStep('bupati')]);
    noteDone(treeStep('bupati'));
    expect(readiness()).toEqual({ status: 'ready', reasons: [], notes: [] });
  });

  it('stays ready while its source fails, and says so: the last good pages are shown', () => {
    noteFailedAnswer('gubernur');
    expect(readiness()).toMatchObject({
      status: 'ready',
      notes: [expect.stringContaining('source of gubernur failing')],
    });
    noteGoodAnswer('gubernur', Date.now());
    expect(readiness().notes).toEqual([]);
  });

  it('that was told to end is live but not ready', () => {
    noteStopping();
    expect(readiness()).toMatchObject({ status: 'notReady', reasons: ['stopping'] });
    expect(liveness().status).toBe('live');
  });
});
