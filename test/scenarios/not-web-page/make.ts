import { httpVisit } from '../../../src/lab/lookalike/long-lived.ts';
import { createScene } from '../../../src/lab/scene.ts';

export function make(folder: string): void {
  const scene = createScene(332);
  const page = `<h1>Stratum</h1><pre>
{"id":1,"method":"mining.subscribe","params":["cgminer/4.10.0"]}
{"id":2,"method":"mining.authorize","params":["user.worker","x"]}
{"id":4,"method":"mining.submit","params":["user.worker","4f","fe36a31b","504e86ed","e9695791"]}
</pre>`;
  scene.add(
    scene.tcp(httpVisit(scene.start, 'docs.example.org', page), '10.9.0.5', {
      ip: '198.51.100.80',
      port: 80,
    }),
  );
  scene.write(`${folder}/capture.pcap`);
}
