import { expect, test } from 'vitest';
import { describeDevice } from './device.ts';

test('names browser and system', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36';
  expect(describeDevice(chrome)).toBe('Chrome · Windows');
  expect(describeDevice(`${chrome} Edg/141.0`)).toBe('Edge · Windows');
  expect(describeDevice('Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0')).toBe(
    'Firefox · Android',
  );
  expect(
    describeDevice(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    ),
  ).toBe('Safari · iPhone');
});

test('says nothing of what it does not know', () => {
  expect(describeDevice('curl/8.5.0')).toBe('');
  expect(describeDevice('')).toBe('');
});
